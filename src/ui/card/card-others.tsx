import { useLayoutEffect, useRef } from 'preact/hooks';
import { curved } from '../../french/typography';
import { useFormat, useStrings } from '../i18n/context';
import { Button } from '../parts/button';
import type { CardActions, CardModel } from './model';
import { asWritten, likelyOthers } from './others';
import { cardStrings } from './strings';

interface CardOthersProps {
  mention: CardModel['mention'];
  code: string | undefined;
  actions: Pick<CardActions, 'choose' | 'search' | 'hideSite'>;
  close(): void;
}

/** Why this sheet, which others are likely, and the way to be left alone on this site. */
export function CardOthers({ mention, code, actions, close }: CardOthersProps) {
  const t = useStrings(cardStrings);
  const { percent, list } = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const shown = mention.results.find((result) => result.code === code);
  const others = likelyOthers(mention.results, code);
  const ignored = shown?.reason.ignored.map((word) => asWritten(word, mention.text)) ?? [];
  return (
    <section class="card-others">
      <h3 ref={heading} tabIndex={-1}>
        {t('not_this_title')}
      </h3>
      {shown && <p class="lm-source">{t('met', { name: shown.appellation })}</p>}
      {ignored.length > 0 && <p class="lm-source">{t('ignored', { words: list(ignored) })}</p>}
      {others.length === 0 && <p>{t('no_other')}</p>}
      <ul>
        {others.map((other) => (
          <li key={other.code}>
            <button
              type="button"
              class="card-other"
              onClick={() => {
                actions.choose(other.code);
                close();
              }}
            >
              <span>{curved(other.label)}</span>
              <span class="card-code">{percent(other.score * 100)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="card-leave">
        <Button look="quiet" icon="search" onClick={() => actions.search(mention.text)}>
          {t('search')}
        </Button>
        <Button look="quiet" icon="back" onClick={close}>
          {t('back')}
        </Button>
        <Button look="quiet" onClick={actions.hideSite}>
          {t('hide_site')}
        </Button>
      </p>
    </section>
  );
}
