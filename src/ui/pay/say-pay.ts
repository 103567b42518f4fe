/** Says a pay statement and where it stands, in the reader's language. */
import type { AdPay } from '../../salary/ad-pay';
import type { Ends } from '../../salary/monthly';
import { type Contributor, netShare } from '../../salary/net-share';
import type { FamilyPlacement, FamilyScale, Placement } from '../../salary/placement';
import type { PayStatement } from '../../salary/types';
import type { Say } from '../i18n/context';
import type { Format } from '../i18n/format';
import type { Key } from '../i18n/translate';
import type { payStrings } from './strings';

type PayKey = keyof (typeof payStrings)['fr'];

export interface Voice {
  t: Say<PayKey>;
  format: Format;
}

/** "2 333 € – 2 667 €", "à partir de 2 300 €". */
export function sayRange([low, high]: Ends, { t, format }: Voice, currency = 'EUR'): string {
  const amount = (n: number) => format.money(n, currency);
  if (low !== null && high !== null)
    return low === high ? amount(low) : t('range', { low: amount(low), high: amount(high) });
  return low !== null ? t('from', { amount: amount(low) }) : t('up_to', { amount: amount(high!) });
}

/** "environ 2 333 € brut par mois à temps plein", "à partir d’environ 2 300 € …". */
export function sayMonthly(ends: Ends, voice: Voice): string {
  const [low, high] = ends;
  const kind = high === null ? 'monthly_from' : low === null ? 'monthly_up_to' : 'monthly';
  const said: Ends = kind === 'monthly' ? ends : [low ?? high, low ?? high];
  return voice.t(kind, { range: sayRange(said, voice) });
}

/** The statement in its own unit: "13,50 € brut l’heure". */
export function sayStatement(pay: PayStatement, voice: Voice): string {
  const { t, format } = voice;
  if (pay.smic) {
    const rise = Math.round((pay.smic.factor - 1) * 1000) / 10;
    return rise > 0 ? t('smic_times', { percent: format.percent(rise) }) : t('smic');
  }
  const amount = sayRange([pay.low, pay.high], voice, pay.currency);
  const unit = t(pay.period);
  return pay.basis === 'unknown'
    ? t('amount_unit', { amount, unit })
    : t('amount_unit_basis', { amount, basis: t(pay.basis), unit });
}

/** "Dans la fourchette, 4 % sous la moyenne de la famille « … » (2022, brut)." */
export function saySentence(family: FamilyPlacement, { t, format }: Voice): string {
  const middle = family.gross ? 'mean' : 'median';
  const side = family.difference === 0 ? 'equal' : family.difference < 0 ? 'below' : 'above';
  const percent = format.percent(Math.abs(family.difference));
  const said = {
    position: t(family.position),
    difference: t(`${middle}_${side}`, { percent }),
    family: family.name,
  };
  return family.gross
    ? t('sentence', { ...said, year: family.gross.year, basis: t('gross') })
    : t('sentence_median', { ...said, year: family.net?.year ?? '' });
}

/** What the family pays officially, for an ad that is not placed on it. */
export function sayOfficial({ name, gross, net }: FamilyScale, { t, format }: Voice): string {
  const [figures, year] = gross ? [gross.figures, gross.year] : [net?.quartiles, net?.year ?? ''];
  if (!figures) return t('why_no_official');
  const said = {
    family: name,
    low: format.euros(figures[0]),
    high: format.euros(figures[2]),
    year,
  };
  return t(gross ? 'official' : 'official_net', said);
}

/** Why the ad is not placed; null when it is. */
export function sayWhyNot(placement: Placement, ad: AdPay, voice: Voice): string | null {
  const { t, format } = voice;
  if (placement.kind === 'placed') return null;
  if (placement.kind === 'none') return t('none');
  switch (placement.why) {
    case 'freelance':
      return t('why_freelance');
    case 'currency':
      return t('why_currency', { currency: ad.pay?.statement.currency ?? '' });
    case 'several-jobs':
      return t('why_several', {
        pays: format.list(ad.several.map(({ statement }) => sayStatement(statement, voice))),
      });
    case 'trainee':
      return t('why_trainee');
    case 'no-official-figures':
      return t('why_no_official');
  }
}

/** Neutral words about a pay below the minimum wage; null when it is not. */
export function sayMinimum(placement: Placement, { t, format }: Voice): string | null {
  if (placement.kind !== 'placed' || !placement.belowMinimum) return null;
  const { minimum, since, partly, reasons } = placement.belowMinimum;
  const said = { minimum: format.euros(minimum), date: format.date(Date.parse(since)) };
  const why = format.either(reasons.map((reason) => t(`reason_${reason}`)));
  return `${t(partly ? 'minimum_partly' : 'minimum_all', said)} ${t('minimum_reasons', { reasons: why })}`;
}

/** Every supposition and approximation behind the placing, one sentence each. */
export function sayHow(placement: Placement, ad: AdPay, voice: Voice): string[] {
  const { t } = voice;
  if (!ad.pay) return [];
  const { from, quote, statement } = ad.pay;
  const said = [t(`found_${from}`, { quote })];
  const assumed = placement.kind === 'placed' ? placement.assumed : statement.assumed;
  const contributor = placement.kind === 'placed' ? placement.contributor : 'employee';
  for (const each of assumed) said.push(sayAssumption(each, statement, contributor, voice));
  const counts = statement.monthsPaid && statement.monthsPaid !== 12 && statement.period !== 'year';
  if (counts) said.push(t('months_paid', { count: voice.format.number(statement.monthsPaid!) }));
  if (ad.conflict) said.push(t('conflict', { pay: sayStatement(ad.conflict.statement, voice) }));
  return said;
}

function sayAssumption(
  assumption: PayStatement['assumed'][number],
  statement: PayStatement,
  contributor: Contributor,
  { t, format }: Voice,
): string {
  const keys: Record<typeof assumption, Key<PayKey>> = {
    basis: 'assumed_basis',
    'net-ratio': 'assumed_net',
    'full-time': 'assumed_full_time',
    hours: 'assumed_hours',
    period: 'assumed_period',
    'period-corrected': 'assumed_corrected',
    thousands: 'assumed_thousands',
  };
  return t(keys[assumption], {
    percent: format.percent(netShare(contributor) * 100),
    unit: t(statement.period),
  });
}
