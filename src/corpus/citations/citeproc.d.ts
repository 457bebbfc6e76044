/** What is used of citeproc-js, which comes without types. */
declare module 'citeproc' {
  interface Sys {
    readonly retrieveLocale: (language: string) => string;
    readonly retrieveItem: (id: string) => unknown;
  }

  class Engine {
    constructor(sys: Sys, style: string, language: string, forceLanguage: boolean);
    setOutputFormat(format: string): void;
    updateItems(ids: readonly string[], noSort?: boolean): void;
    /** The entries come second. False where the style has no bibliography. */
    makeBibliography(): false | readonly [unknown, readonly string[]];
  }

  const CSL: {
    readonly Engine: typeof Engine;
    readonly Output: { readonly Formats: Record<string, Record<string, unknown>> };
  };
  export default CSL;
}
