import { useEffect, useRef, useState } from 'preact/hooks';
import { editJob, moveJob, removeJob } from '../../saved/list';
import { MAX_NOTE, type SavedJob, STATUSES } from '../../saved/types';
import type { Brief } from '../../sheets/types';
import { RouteLink } from '../app/route-link';
import { FitMark } from '../fit/fit';
import { useStrings } from '../i18n/context';
import { Button } from '../parts/button';
import { sayEntry } from '../parts/level';
import { parts } from '../parts/strings';
import { savedStrings } from './strings';
import type { Saved } from './use-saved';

interface SavedRowProps {
  job: SavedJob;
  place: number;
  count: number;
  brief: Brief | undefined;
  picked: boolean;
  mayPick: boolean;
  pick(): void;
  change: Saved['change'];
  say(words: string): void;
}

/** One kept job: its name, the reader's opinion and note, its place. */
export function SavedRow({ job, brief, change, say, ...rest }: SavedRowProps) {
  const t = useStrings(savedStrings);
  const p = useStrings(parts);
  const { code, label, status } = job;
  const { place, count } = rest;
  const entry = sayEntry(p, brief?.entry ?? null);
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
        <Note job={job} change={change} />
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

/** The note, kept when the reader leaves the field: one step to take back, not one per letter. */
function Note({ job, change }: Pick<SavedRowProps, 'job' | 'change'>) {
  const t = useStrings(savedStrings);
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (open) field.current?.focus();
  }, [open]);
  if (!open && !job.note) {
    return (
      <Button look="quiet" icon="add" onClick={() => setOpen(true)}>
        <span aria-hidden="true">{t('note')}</span>
        <span class="lm-hidden">{t('add_note', { label: job.label })}</span>
      </Button>
    );
  }
  const keep = (note: string) => {
    if (note !== job.note) void change((list) => editJob(list, job.code, { note }));
  };
  return (
    <textarea
      class="saved-note"
      aria-label={t('note_of', { label: job.label })}
      placeholder={t('note_hint')}
      rows={2}
      maxLength={MAX_NOTE}
      ref={field}
      // Uncontrolled: another view's change must not take the words from under the reader's hands.
      defaultValue={job.note}
      key={job.note}
      onChange={(event) => keep(event.currentTarget.value)}
    />
  );
}
