import { useRef, useState } from 'preact/hooks';
import { curved } from '../../french/typography';
import { useFormat, useStrings } from '../i18n/context';
import { Button } from '../parts/button';
import { CardFacts } from './card-facts';
import { CardOthers } from './card-others';
import type { CardActions, CardModel } from './model';
import { cardStrings } from './strings';
import { useOverflow } from './use-overflow';

interface CardProps {
  model: CardModel;
  actions: CardActions;
}

/** The card of a job named on a page: 360 px of the essential. */
export function Card({ model, actions }: CardProps) {
  const t = useStrings(cardStrings);
  const [others, setOthers] = useState(false);
  const article = useRef<HTMLElement>(null);
  const body = useOverflow();
  // What is pressed goes with what it stands on. Focus that went with it would leave the card, which then closes.
  const stay = () => article.current?.focus({ preventScroll: true });
  const turn = (toOthers: boolean) => {
    stay();
    setOthers(toOthers);
  };
  const retry = () => {
    stay();
    actions.retry();
  };
  const { mention, sheet, state } = model;
  const best = mention.results[0];
  const code = sheet?.code ?? best?.code;
  const label = sheet?.label.display ?? best?.label ?? mention.text;
  return (
    <article
      class="card"
      data-theme={model.theme}
      aria-label={t('card', { label })}
      tabIndex={-1}
      ref={article}
    >
      <CardHead model={model} actions={actions} label={label} code={code} />
      <div class="card-body" ref={body} aria-busy={state === 'loading'}>
        {others ? (
          <CardOthers mention={mention} code={code} actions={actions} close={() => turn(false)} />
        ) : (
          <CardState model={model} actions={{ ...actions, retry }} />
        )}
        {model.unanswered && (
          <p class="card-trouble" role="alert">
            {t('unanswered')}
          </p>
        )}
      </div>
      {!others && code && (
        <footer class="card-foot">
          <Button look="main" onClick={() => actions.openSheet(code)}>
            {t('open')}
          </Button>
          <Button
            icon="keep"
            aria-pressed={model.saved ?? false}
            onClick={() => actions.save(code)}
          >
            {model.saved ? t('saved') : t('save')}
          </Button>
          <Button look="quiet" onClick={() => turn(true)}>
            {t('not_this')}
          </Button>
          {model.notSaved && (
            <p class="card-trouble" role="alert">
              {t(`not_saved_${model.notSaved}`)}
            </p>
          )}
        </footer>
      )}
    </article>
  );
}

function CardHead({ model, actions, label, code }: CardProps & { label: string; code?: string }) {
  const t = useStrings(cardStrings);
  const { percent } = useFormat();
  const { text, results } = model.mention;
  // A job that the reader chose instead was met by a name of its own.
  const { kind, score } = results.find((result) => result.code === code) ?? model.mention;
  return (
    <header class="card-head">
      <h2 lang="fr">{curved(label)}</h2>
      <span class="card-tools">
        <Button look="icon" icon="pin" aria-pressed={model.pinned} onClick={actions.pin}>
          {t('pin')}
        </Button>
        <Button look="icon" icon="close" onClick={actions.close}>
          {t('close')}
        </Button>
      </span>
      {code && (
        <p class="card-met">
          <q>{t('quoted', { text })}</q>
          {kind && <span>· {t(`kind_${kind}`, { score: percent(score * 100) })}</span>}
          <span class="card-code">{code}</span>
        </p>
      )}
    </header>
  );
}

function CardState({ model, actions }: CardProps) {
  const t = useStrings(cardStrings);
  const { text } = model.mention;
  if (model.sheet && model.state === 'ready') {
    return <CardFacts sheet={model.sheet} fit={model.fit} ownPay={model.ownPay} />;
  }
  if (model.state === 'error') {
    return (
      <p class="card-failed" role="alert">
        {t('failed')} <Button onClick={actions.retry}>{t('retry')}</Button>
      </p>
    );
  }
  if (model.state === 'none') {
    return (
      <div class="card-none">
        <p>{t('none')}</p>
        <Button look="main" icon="search" onClick={() => actions.search(text)}>
          {t('search')}
        </Button>
      </div>
    );
  }
  return (
    <div class="card-wait">
      <p class="lm-hidden">{t('loading')}</p>
      <i />
      <i />
      <i />
    </div>
  );
}
