/** Why a member differs from its parent, in both languages. */
export interface Reason {
  readonly fr: string;
  readonly en: string;
}

/** What is written where a reason is owed and the member gave none: true, and for the member to replace. */
export function reasonToKeep(parent: string, version: string): Reason {
  return {
    fr: `Gardé tel quel quand ${parent} est passé à la version ${version}; dites pourquoi.`,
    en: `Kept as it was when ${parent} moved to version ${version}; say why.`,
  };
}
