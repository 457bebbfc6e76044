// Asks for an address elsewhere, which no worker of this project may do: the test must see it when one does.
fetch(new URL(location.href).searchParams.get('address'), { mode: 'no-cors' }).then(
  () => postMessage('answered'),
  () => postMessage('refused'),
);
