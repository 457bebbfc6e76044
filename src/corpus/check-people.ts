/** What must hold between the private people of a corpus. */
import { at, type Complain } from './problems.ts';
import type { PrivatePerson } from './schema.ts';

/** Numbers are 1 to n, each once; a form of a name stands for one person; longer forms come first. */
export function checkPeople(
  people: readonly { readonly path: string; readonly value: PrivatePerson }[],
  complain: Complain,
): void {
  const numbers = new Set<number>();
  const owners = new Map<string, number>();
  for (const { path, value: person } of people) {
    if (numbers.has(person.number)) complain(at(path, 'number'), `${person.number} is used twice`);
    else if (person.number > people.length) {
      complain(at(path, 'number'), `${person.number} is more than the number of people (${people.length})`);
    }
    numbers.add(person.number);
    person.forms.forEach((form, index) => {
      const here = at(path, 'forms', index);
      const owner = owners.get(form);
      if (owner !== undefined) complain(here, `is already a form of person ${owner}`);
      else owners.set(form, person.number);
      if (index > 0 && form.length > (person.forms[index - 1] ?? '').length) {
        complain(here, 'is longer than the form before it; the longest comes first');
      }
    });
  }
}
