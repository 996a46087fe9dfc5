/** What a whole workspace or guild has chosen, beside what its channels choose. */
export interface DeskSettings {
  /** Who may close a claim: anyone who works on claims, or editors alone while others propose. */
  readonly confirm: 'anyone' | 'editors';
  /** Platform ids of those who confirm, beside the administrators. */
  readonly editors: readonly string[];
  /** Days that texts are kept, when it is not the server's own number. */
  readonly retentionDays?: number;
  /** ISO; links to reports that were made before it do not open any more. */
  readonly linksFrom?: string;
}

export const defaultDesk: DeskSettings = { confirm: 'anyone', editors: [] };

/** Whether somebody's word closes a claim, or is a proposal that an editor confirms. */
export function confirms(
  { confirm, editors }: DeskSettings,
  person: { readonly id: string; readonly isAdmin: boolean },
): boolean {
  return confirm === 'anyone' || person.isAdmin || editors.includes(person.id);
}
