/** Initials that a model shows, with what they stand for, as the server says it. */
export interface Sigle {
  sigle: string;
  sens: string;
}

export const enClair = ({ sigle, sens }: Sigle): string => `${sigle} : ${sens}.`;
