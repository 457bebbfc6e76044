import type { ReactNode } from 'react';

export interface TopBarProps {
  /** The corpus's title, once known. */
  readonly title: string | null;
  /** Set after it, for example how many documents it has. */
  readonly detail: ReactNode;
  /** Navigation and tools. */
  readonly children: ReactNode;
}

/** The nameplate, what is open, and the ways out of here. */
export function TopBar({ title, detail, children }: TopBarProps) {
  return (
    <header className="nameplate page-x no-print relative z-10 flex min-h-[2.625rem] flex-wrap items-center gap-x-[18px] bg-paper max-page:gap-x-3 max-page:min-h-12">
      <p className="font-serif py-1 text-[1.25rem] leading-none font-[650] tracking-[-0.012em] whitespace-nowrap">
        Same Story
      </p>
      {title !== null && (
        <div className="flex min-w-0 flex-1 items-center border-l border-rule-2 pl-[18px] text-ink-2 max-page:hidden max-[900px]:min-w-[130px] max-[900px]:flex-col max-[900px]:items-start max-[900px]:pt-0.5 max-[900px]:pl-3">
          <b className="min-w-0 truncate font-semibold text-ink max-[900px]:text-[0.78125rem] max-[900px]:leading-4 max-[900px]:whitespace-normal">
            {title}
          </b>
          {detail !== null && (
            <>
              <span className="px-1.5 max-[900px]:hidden">·</span>
              {detail}
            </>
          )}
        </div>
      )}
      <div className="ml-auto flex items-center gap-4 max-[900px]:gap-2 max-page:gap-1.5">{children}</div>
    </header>
  );
}
