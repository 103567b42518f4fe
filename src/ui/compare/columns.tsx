import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Sheet } from '../../sheets/types';

interface ColumnsProps {
  title: string;
  sheets: readonly Sheet[];
  children(sheet: Sheet): ComponentChildren;
}

/** One topic, a column a job; the columns go under one another where there is no room. */
export function Columns({ title, sheets, children }: ColumnsProps) {
  const id = useId();
  return (
    <section class="compare-topic" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div class="compare-columns" data-count={sheets.length}>
        {sheets.map((sheet) => (
          <div key={sheet.code}>
            <h3 lang="fr">{sheet.label.display}</h3>
            <div>{children(sheet)}</div>
          </div>
        ))}
      </div>
    </section>
  );
}
