import type { Doc } from '../../../content/publish/stored.ts';
import { idOf, rows } from '../../../content/pictures/used.ts';

/** A partner whose approval is needed, and who gives it. */
export interface Approver {
  readonly organisation: string;
  readonly name: string | null;
  readonly email: string | null;
}

const filled = (value: unknown) =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

/** Who has to approve an announcement before it is published: nobody, where nobody is asked. */
export function approversOf(doc: Doc): Approver[] {
  const partners = rows(doc['partners']);
  const mode = doc['partnerApproval'] ?? 'auto';
  if (mode === 'never' || (mode !== 'always' && partners.length < 2)) return [];
  return partners.flatMap((row) => {
    const organisation = idOf(row['organisation']);
    const [approval] = rows([row['approval']]);
    if (organisation === null || approval?.['waived'] === true) return [];
    return [{ organisation, name: filled(approval?.['name']), email: filled(approval?.['email']) }];
  });
}
