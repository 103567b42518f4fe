import { useId } from 'preact/hooks';
import type { Sheet } from '../../sheets/types';
import { useNavigation } from '../app/router';
import { useStrings } from '../i18n/context';
import { Button } from '../parts/button';
import { useSaved } from '../saved/use-saved';
import { compareStrings } from './strings';

/** Adds one of the kept jobs or of the neighbouring ones, and takes a job out. */
export function AddJob({ sheets, full }: { sheets: readonly Sheet[]; full: boolean }) {
  const t = useStrings(compareStrings);
  const id = useId();
  const { go } = useNavigation();
  const saved = useSaved();
  const codes = sheets.map((sheet) => sheet.code);
  const compare = (next: string[]) => go({ name: 'compare', codes: next }, { replace: true });
  const isNew = ({ code }: { code: string }) => !codes.includes(code);
  const near = new Map(
    sheets.flatMap((sheet) => sheet.neighbours.filter(isNew)).map((each) => [each.code, each]),
  );
  const kept = (saved?.value.jobs ?? []).filter(isNew);
  return (
    <div class="compare-jobs">
      <ul>
        {sheets.map(({ code, label: { display } }) => (
          <li key={code}>
            <Button icon="close" onClick={() => compare(codes.filter((each) => each !== code))}>
              <span class="lm-hidden">{t('remove', { label: display })}</span>
              <span aria-hidden="true">{display}</span>
            </Button>
          </li>
        ))}
      </ul>
      {!full && kept.length + near.size > 0 && (
        <p class="compare-add">
          <label for={id}>{t('add')}</label>
          <select
            id={id}
            value=""
            onChange={(event) => compare([...codes, event.currentTarget.value])}
          >
            <option value="">{t('add_choose')}</option>
            <Group label={t('add_from_saved')} jobs={kept} />
            <Group label={t('add_near')} jobs={[...near.values()]} />
          </select>
        </p>
      )}
    </div>
  );
}

function Group({ label, jobs }: { label: string; jobs: { code: string; label: string }[] }) {
  if (jobs.length === 0) return null;
  return (
    <optgroup label={label}>
      {jobs.map((job) => (
        <option key={job.code} value={job.code} lang="fr">
          {job.label}
        </option>
      ))}
    </optgroup>
  );
}
