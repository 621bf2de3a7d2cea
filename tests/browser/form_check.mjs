// Uses the page of `coprod form` as its users do, and says everything that is in their way:
//   node form_check.mjs COPROD [WORDS]      with WORDS only the checks whose names hold them
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, today, withBrowser, withFolder } from './browser.mjs';
import { fileChecks } from './form_files.mjs';
import { keepChecks } from './form_keep.mjs';
import { lookChecks } from './form_look.mjs';
import { mendChecks } from './form_mend.mjs';
import { roundTripChecks } from './form_round_trip.mjs';
import { useChecks } from './form_use.mjs';

const [program, only = ''] = process.argv.slice(2);
if (!program) {
  console.error('Name the program: node form_check.mjs COPROD');
  process.exit(2);
}

/** A trouble where two things that should be the same are not. */
function same(found, wanted, what) {
  if (found !== wanted) throw new Error(`${what}: found ‘${found}’, wanted ‘${wanted}’`);
}
function holds(isSo, what) {
  if (!isSo) throw new Error(what);
}

const coprod = resolve(program);
const here = dirname(fileURLToPath(import.meta.url));
const troubles = [];
let made = 0;

/** What the checks share that run one after another: a folder and the pages of each charter. */
function makeBench(browser, folder) {
  const forms = new Map();
  const formFile = (charter = '') => {
    if (!forms.has(charter)) {
      const file = join(folder, `form-${charter || 'usual'}.html`);
      writeFileSync(file, run(coprod, ['form', ...(charter ? ['--charter', charter] : [])]));
      forms.set(charter, file);
    }
    return forms.get(charter);
  };
  return { browser, folder, coprod, formFile, same, holds, examples: join(here, '..', '..', 'examples') };
}

// The longest come first, so that no processor waits for one at the end.
const left = [roundTripChecks, lookChecks, mendChecks, useChecks, keepChecks, fileChecks]
  .flat()
  .filter(([name]) => name.includes(only));
await withBrowser((browser) => {
  const work = () =>
    withFolder(async (folder) => {
      const bench = makeBench(browser, folder);
      while (left.length > 0) {
        const [name, check] = left.shift();
        made += 1;
        try {
          await check(bench);
        } catch (error) {
          troubles.push(
            `${name}:\n    ${error.message}\n${error.stack
              .split('\n')
              .filter((line) => line.includes('form_'))
              .join('\n')}`,
          );
        }
      }
    });
  return Promise.all(cpus().map(work));
});
for (const trouble of troubles) console.log(trouble);
console.log(`${made} checks of the form on day ${today}, ${troubles.length} things in the way.`);
process.exit(troubles.length === 0 && made > 0 ? 0 : 1);
