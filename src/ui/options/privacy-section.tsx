import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { eraseEverything } from '../../extension/reader-data';
import { useStrings } from '../i18n/context';
import { Button } from '../parts/button';
import { optionStrings } from './strings';

const KEPT = ['settings', 'searches', 'jobs', 'quiz', 'met'] as const;

/** What is kept, where, and the way to forget all of it. */
export function PrivacySection() {
  const t = useStrings(optionStrings);
  const [stage, setStage] = useState<'idle' | 'asking' | 'erased' | 'failed'>('idle');
  const question = useRef<HTMLParagraphElement>(null);
  // Not one of the answers: the same key, held a little long, would give it.
  useLayoutEffect(() => question.current?.focus(), [stage]);
  const erase = () =>
    eraseEverything().then(
      () => setStage('erased'),
      () => setStage('failed'),
    );
  return (
    <section id="privacy">
      <h2>{t('privacy')}</h2>
      <p>{t('privacy_intro')}</p>
      <p>{t('kept')}</p>
      <ul class="points">
        {KEPT.map((part) => (
          <li key={part}>{t(`kept_${part}`)}</li>
        ))}
      </ul>
      {stage === 'asking' ? (
        <p class="sure" ref={question} tabIndex={-1} role="alert">
          {t('erase_sure')}{' '}
          <span>
            <Button look="main" onClick={() => void erase()}>
              {t('erase_yes')}
            </Button>{' '}
            <Button onClick={() => setStage('idle')}>{t('erase_no')}</Button>
          </span>
        </p>
      ) : (
        <Button icon="remove" onClick={() => setStage('asking')}>
          {t('erase')}
        </Button>
      )}
      {stage === 'erased' && <p role="status">{t('erased')}</p>}
      {stage === 'failed' && <p role="alert">{t('erase_failed')}</p>}
    </section>
  );
}
