import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useStrings } from '../i18n/context';
import { drawings } from './strings';

export interface TableOf {
  head: string[];
  rows: string[][];
}

interface DrawingProps {
  title: string;
  /** What the drawing shows, in a sentence with its figures. */
  desc: string;
  /** Size of the drawing's own grid, in px at 100 %. */
  width: number;
  height: number;
  table: TableOf;
  children: ComponentChildren;
}

/** A drawing with what it says in words, and the same figures as a table for whoever prefers one. */
export function Drawing({ title, desc, width, height, table, children }: DrawingProps) {
  const id = useId();
  return (
    <figure class="lm-drawing">
      <svg
        role="img"
        aria-labelledby={`${id}-title ${id}-desc`}
        viewBox={`0 0 ${width} ${height}`}
        style={{ '--lm-drawing': `${width * 1.25}px` }}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{desc}</desc>
        {children}
      </svg>
      <FiguresTable title={title} table={table} />
    </figure>
  );
}

/** The figures of a drawing, folded away until asked for. */
export function FiguresTable({ title, table }: { title: string; table: TableOf }) {
  const t = useStrings(drawings);
  return (
    <details class="lm-table">
      <summary>
        {t('as_table')}
        <span class="lm-hidden"> : {title}</span>
      </summary>
      <table>
        <thead>
          <tr>
            {table.head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell) => (
                <td key={cell}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
