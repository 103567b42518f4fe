import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { editJob } from '../../saved/list';
import { MAX_NOTE, type SavedJob } from '../../saved/types';
import { useStrings } from '../i18n/context';
import { Button } from '../parts/button';
import { savedStrings } from './strings';
import type { SavedChanges } from './use-saved';

/** In ms. A popup closes at a click beside it, and nobody tells its field. */
const TYPING_RESTS = 400;

interface SavedNoteProps {
  job: SavedJob;
  changes: SavedChanges;
}

/** The reader's note, kept as it is typed; what is typed at one go is one step to take back. */
export function SavedNote({ job, changes }: SavedNoteProps) {
  const t = useStrings(savedStrings);
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const keep = useKeptNote(job, changes);
  useLayoutEffect(() => {
    if (open) field.current?.focus();
  }, [open]);
  useLayoutEffect(() => {
    // Another view's change must not take the words from under the reader's hands.
    const shown = field.current;
    if (shown && shown !== document.activeElement) shown.value = job.note;
  }, [job.note]);
  if (!open && !job.note) {
    return (
      <Button look="quiet" icon="add" onClick={() => setOpen(true)}>
        <span aria-hidden="true">{t('note')}</span>
        <span class="lm-hidden">{t('add_note', { label: job.label })}</span>
      </Button>
    );
  }
  return (
    <textarea
      class="saved-note"
      aria-label={t('note_of', { label: job.label })}
      placeholder={t('note_hint')}
      rows={2}
      maxLength={MAX_NOTE}
      ref={field}
      defaultValue={job.note}
      // A note that is emptied stays a field for as long as the reader is in it.
      onFocus={() => setOpen(true)}
      onBlur={(event) => setOpen(event.currentTarget.value !== '')}
      onInput={(event) => keep.soon(event.currentTarget.value)}
      onChange={(event) => void keep.now(event.currentTarget.value)}
    />
  );
}

/** Keeps a note when the typing rests, and at once when the reader leaves the field. */
function useKeptNote({ code }: SavedJob, { change, goOn }: SavedChanges) {
  const rests = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const begun = useRef(false);
  useEffect(() => () => clearTimeout(rests.current), []);
  const write = (note: string) => {
    const edit = begun.current ? goOn : change;
    return edit((list) => {
      const edited = editJob(list, code, { note });
      if (edited !== list) begun.current = true;
      return edited;
    });
  };
  return {
    soon(note: string) {
      clearTimeout(rests.current);
      rests.current = setTimeout(() => void write(note), TYPING_RESTS);
    },
    async now(note: string) {
      clearTimeout(rests.current);
      await write(note);
      begun.current = false;
    },
  };
}
