import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a script answers in a real page, after those it needs; without server or driver, the answer is the page's title. */
export function dansUnePage<T>(besoins: string[], script: string): T {
  const dossier = mkdtempSync(join(tmpdir(), 'copil-page-'));
  const fichier = join(dossier, 'page.html');
  const sources = besoins.map((adresse) => `<script src="${adresse}"></script>`).join('');
  const conclure = '(dit) => { document.title = encodeURIComponent(JSON.stringify(dit)); }';
  writeFileSync(
    fichier,
    `<!doctype html><meta charset="utf-8">${sources}<body><script>
      (async () => ({ reponse: await (async () => { ${script} })() }))().catch((e) => ({ faute: e.stack })).then(${conclure});
    </script></body>`,
  );
  try {
    const options = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${dossier}`, '--virtual-time-budget=10000'];
    const page = execFileSync('chromium', [...options, '--dump-dom', fichier], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const { reponse, faute } = JSON.parse(decodeURIComponent(/<title>(.*?)<\/title>/.exec(page)?.[1] ?? '{}'));
    if (reponse === undefined) throw new Error(faute ?? 'la page ne répond pas');
    return reponse;
  } finally {
    rmSync(dossier, { recursive: true, force: true });
  }
}
