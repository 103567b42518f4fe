import { editJob, moveJob, removeJob } from '../../saved/list';
import { type SavedJob, STATUSES } from '../../saved/types';
import type { Brief } from '../../sheets/types';
import { RouteLink } from '../app/route-link';
import { FitMark } from '../fit/fit';
import { useStrings } from '../i18n/context';
import { Button } from '../parts/button';
import { sayWayIn } from '../parts/level';
import { parts } from '../parts/strings';
import { SavedNote } from './saved-note';
import { savedStrings } from './strings';
import type { SavedChanges } from './use-saved';

interface SavedRowProps {
  job: SavedJob;
  place: number;
  count: number;
  brief: Brief | undefined;
  picked: boolean;
  mayPick: boolean;
  pick(): void;
  changes: SavedChanges;
  say(words: string): void;
}

/** One kept job: its name, the reader's opinion and note, its place. */
export function SavedRow({ job, brief, changes, say, ...rest }: SavedRowProps) {
  const t = useStrings(savedStrings);
  const p = useStrings(parts);
  const { code, label, status } = job;
  const { change } = changes;
  const { place, count } = rest;
  const entry = sayWayIn(p, brief);
  const move = async (by: number) => {
    if (await change((list) => moveJob(list, code, by)))
      say(t('moved', { label, place: place + by + 1, count }));
  };
  const remove = async () => {
    if (await change((list) => removeJob(list, code))) say(t('removed', { label }));
  };
  return (
    <li class="saved-row" data-status={status}>
      {count > 1 && (
        <input
          type="checkbox"
          aria-label={t('choose', { label })}
          checked={rest.picked}
          disabled={!rest.picked && !rest.mayPick}
          onChange={rest.pick}
        />
      )}
      <div class="saved-job">
        <RouteLink to={{ name: 'sheet', code }} data-row lang="fr">
          {label}
        </RouteLink>
        <span class="saved-facts">
          {entry && <small>{entry}</small>}
          <FitMark brief={brief} />
        </span>
        <label>
          <span class="lm-hidden">{t('status_of', { label })}</span>
          <select
            value={status}
            onChange={(event) => {
              const next = STATUSES.find((each) => each === event.currentTarget.value);
              void change((list) => editJob(list, code, { status: next ?? status }));
            }}
          >
            {STATUSES.map((each) => (
              <option key={each} value={each}>
                {t(`status_${each}`)}
              </option>
            ))}
          </select>
        </label>
        <SavedNote job={job} changes={changes} />
      </div>
      <span class="saved-tools">
        <Button look="icon" icon="up" disabled={place === 0} onClick={() => void move(-1)}>
          {t('up', { label })}
        </Button>
        <Button look="icon" icon="down" disabled={place + 1 === count} onClick={() => void move(1)}>
          {t('down', { label })}
        </Button>
        <Button look="icon" icon="remove" onClick={() => void remove()}>
          {t('remove', { label })}
        </Button>
      </span>
    </li>
  );
}
