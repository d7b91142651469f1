/** Keys that work alone (`/`, `?`) get in the way of who speaks to their computer: they can be turned off in this browser. */

const CLE = 'copil-touches-seules';

export function permises(): boolean {
  try {
    return localStorage.getItem(CLE) !== 'non';
  } catch {
    return true;
  }
}

export function permettre(oui: boolean): void {
  try {
    if (oui) localStorage.removeItem(CLE);
    else localStorage.setItem(CLE, 'non');
  } catch {
    // A browser that keeps nothing has them.
  }
}
