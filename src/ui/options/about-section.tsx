import '../sheet/sources.css';
import { ownVersion } from '../../extension/reader-data';
import { useStrings } from '../i18n/context';
import { Button } from '../parts/button';
import { SourceList } from '../sheet/sources-block';
import { useSheet } from '../sheet/use-sheet';
import { optionStrings } from './strings';

/** A sheet that shows every block and every series of pay: its sources are those of all sheets. */
const ANY_SHEET = 'E1101';

export function AboutSection() {
  const t = useStrings(optionStrings);
  const answer = useSheet(ANY_SHEET);
  return (
    <section id="about">
      <h2>{t('about')}</h2>
      <p>
        {t('brand')} · {t('version', { version: ownVersion() })}
      </p>
      <p>{t('not_official')}</p>
      <p>{t('licence_code')}</p>
      <h3>{t('data')}</h3>
      {answer.state === 'ready' && <SourceList sources={answer.sheet.sources} />}
      {answer.state === 'failed' && (
        <p role="alert">
          {t('data_failed')} <Button onClick={answer.retry}>{t('retry')}</Button>
        </p>
      )}
    </section>
  );
}
