import { useRef } from 'preact/hooks';
import { type CsvWords, toCsv } from '../../saved/csv';
import { type FileProblem, fromJson, MAX_FILE, mergeJobs, toJson } from '../../saved/exchange';
import { useStrings } from '../i18n/context';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { handOver } from './hand-over';
import { savedStrings } from './strings';
import type { Saved } from './use-saved';

interface FileToolsProps {
  saved: Saved;
  say(words: string): void;
}

/** The list as files, and back. */
export function FileTools({ saved, say }: FileToolsProps) {
  const t = useStrings(savedStrings);
  const { jobs } = saved.value;
  const words: CsvWords = {
    columns: [t('column_code'), t('column_label'), t('status'), t('note'), t('column_added')],
    statuses: {
      explore: t('status_explore'),
      liked: t('status_liked'),
      no: t('status_no'),
    },
  };
  const name = t('file_name');
  return (
    <details class="saved-files">
      <summary>{t('files')}</summary>
      <p>
        {jobs.length > 0 && (
          <>
            <Button
              onClick={() => handOver(toJson(jobs, Date.now()), `${name}.json`, 'application/json')}
            >
              {t('export_json')}
            </Button>
            <Button onClick={() => handOver(toCsv(jobs, words), `${name}.csv`, 'text/csv')}>
              {t('export_csv')}
            </Button>
            <a class="lm-button" href="/sheet.html#dossier" target="_blank" rel="noreferrer">
              <Icon name="print" /> {t('print')}
            </a>
          </>
        )}
        <Import saved={saved} say={say} />
      </p>
    </details>
  );
}

type Refusal = FileProblem | { kind: 'unreadable' };

function Import({ saved, say }: FileToolsProps) {
  const t = useStrings(savedStrings);
  const field = useRef<HTMLInputElement>(null);
  const refuse = (problem: Refusal) =>
    say(t('refused', { why: t(`bad_${problem.kind}`, { ...problem }) }));
  const read = async (file: File) => {
    // A text has at least a third as many units as bytes in UTF-8: this one is too big unread.
    if (file.size > MAX_FILE * 3) return refuse({ kind: 'too-big' });
    const text = await file.text().catch(() => null);
    if (text === null) return refuse({ kind: 'unreadable' });
    const reading = fromJson(text);
    if (!reading.ok) return refuse(reading.problem);
    let added = 0;
    let changed = false;
    const kept = await saved.change((list) => {
      const merged = mergeJobs(list, reading.jobs);
      added = merged.length - list.length;
      changed = merged !== list;
      return merged;
    });
    if (!kept) return;
    if (added > 0) say(t('imported', { count: added }));
    else say(t(changed ? 'imported_notes' : 'imported_none'));
  };
  return (
    <>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('import')}
        onChange={(event) => {
          const input = event.currentTarget;
          const [file] = input.files ?? [];
          if (!file) return;
          void read(file).then(() => {
            // The same file may be chosen again once it is mended.
            input.value = '';
          });
        }}
      />
      <Button onClick={() => field.current?.click()}>{t('import')}</Button>
    </>
  );
}
