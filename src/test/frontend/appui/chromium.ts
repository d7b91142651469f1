import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a script answers in a real page: its scripts loaded before it, without a server nor a driver. */
export function dansUnePage<T>(scripts: string[], script: string): T {
  const dossier = mkdtempSync(join(tmpdir(), 'copil-page-'));
  const fichier = join(dossier, 'page.html');
  const sources = scripts.map((adresse) => `<script src="${adresse}"></script>`).join('');
  writeFileSync(
    fichier,
    `<!doctype html><meta charset="utf-8">${sources}<body><script>
      (async () => { ${script} })().then(JSON.stringify, (e) => \`"\${e.stack}"\`).then((dit) => { document.title = encodeURIComponent(dit); });
    </script></body>`,
  );
  try {
    const options = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${dossier}`, '--virtual-time-budget=10000'];
    const page = execFileSync('chromium', [...options, '--dump-dom', fichier], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return JSON.parse(decodeURIComponent(/<title>(.*?)<\/title>/.exec(page)?.[1] ?? ''));
  } finally {
    rmSync(dossier, { recursive: true, force: true });
  }
}
