import type { ComponentChildren } from 'preact';
import type { Brief } from '../../sheets/types';
import { RouteLink } from '../app/route-link';
import { FitMark } from '../fit/fit';
import { useFormat, useStrings } from '../i18n/context';
import { sayWayIn } from './level';
import { parts } from './strings';

interface JobRowProps {
  code: string;
  label: string;
  /** A second line: the wording that was met, a reason. */
  under?: ComponentChildren;
  brief: Brief | undefined;
  onOpen?(): void;
  children?: ComponentChildren;
}

/** One job of a `JobList`: its name, how one enters it, what it pays. A click or Enter opens its sheet. */
export function JobRow({ code, label, under, brief, onOpen, children }: JobRowProps) {
  const t = useStrings(parts);
  const entry = sayWayIn(t, brief);
  return (
    <li class="job-row">
      <RouteLink to={{ name: 'sheet', code }} data-row onClick={onOpen}>
        <span class="job-name">
          <span lang="fr">{label}</span>
          {under && <small>{under}</small>}
        </span>
        <span class="job-facts">
          <Pay pay={brief?.pay ?? null} />
          <span class="job-more">
            {entry && <small>{entry}</small>}
            <FitMark brief={brief} />
          </span>
        </span>
      </RouteLink>
      {children}
    </li>
  );
}

/** One figure, right-aligned: the mean, or where two families differ their span. The list says whose it is. */
function Pay({ pay }: { pay: Brief['pay'] }) {
  const t = useStrings(parts);
  const { euros, number } = useFormat();
  if (!pay) return null;
  return (
    <span>
      {pay.mean !== null
        ? euros(pay.mean)
        : t('pay_span', { low: number(pay.low), high: euros(pay.high) })}
    </span>
  );
}
