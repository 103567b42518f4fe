import './job-row.css';
import type { ComponentChildren } from 'preact';
import type { Brief } from '../../sheets/types';
import { useStrings } from '../i18n/context';
import { parts } from './strings';

interface JobListProps {
  /** The sheets whose figures stand in the rows. */
  briefs: readonly (Brief | undefined)[];
  /** The rows. */
  children: ComponentChildren;
}

/** Rows of jobs over the source of the figures among them. */
export function JobList({ briefs, children }: JobListProps) {
  return (
    <div>
      <ul class="job-list">{children}</ul>
      <PaySource briefs={briefs} />
    </div>
  );
}

/** What the figures are, who published them and when; it stays in sight under a list that goes on below. */
function PaySource({ briefs }: Pick<JobListProps, 'briefs'>) {
  const t = useStrings(parts);
  const years = new Set<string>();
  let means = false;
  let spans = false;
  for (const brief of briefs) {
    if (!brief?.pay) continue;
    years.add(brief.pay.year);
    if (brief.pay.mean === null) spans = true;
    else means = true;
  }
  if (years.size === 0) return null;
  const what = means && spans ? 'pay_both' : means ? 'pay_mean' : 'pay_several';
  return (
    <p class="lm-source job-source">
      {t('pay_source', { year: [...years].join(', '), what: t(what) })}
    </p>
  );
}
