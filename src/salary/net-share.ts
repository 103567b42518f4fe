/**
 * Share of a gross pay that reaches the employee's account, before income tax:
 * the usual approximations for France, always shown as such. Real payslips vary
 * with pay, branch and insurance. Source: the project's own list of pay facts
 * (`data/SOURCES.md`, "From gross to net").
 */
const NET_SHARES = { employee: 0.78, executive: 0.75, publicServant: 0.85 } as const;
/** Day these shares were last looked up, ISO: contributions change with the year. */
export const NET_SHARES_CHECKED = '2026-11-21';

/** Whose contributions: those of executives and of public servants differ from the rest. */
export type Contributor = keyof typeof NET_SHARES;
export const CONTRIBUTORS = Object.keys(NET_SHARES) as readonly Contributor[];

/** Net over gross, 0–1. */
export function netShare(contributor: Contributor): number {
  return NET_SHARES[contributor];
}
