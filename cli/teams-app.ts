// The app package that Teams installs: the manifest, filled in, and its two icons, as one zip.
import { readFile, writeFile } from 'node:fs/promises';
import { strToU8, zipSync } from 'fflate';
import { readConfig } from '../config.ts';
import { UserError } from '../core/errors.ts';

const folder = new URL('../manifests/teams/', import.meta.url);
/** The package says neither how the bot proves who it is nor where it lives, so neither is asked for. */
const anyTenant = { TEAMS_TENANT_ID: '00000000-0000-0000-0000-000000000000' };
const icons = ['color.png', 'outline.png'] as const;

/** Writes the package for the bot and the address of the environment. Throws UserError when one of them isn't set. */
export async function teamsAppCommand(env: Record<string, string | undefined>, file: string): Promise<object> {
  const { teams, publicUrl } = readConfig({ ...anyTenant, ...env });
  if (!teams || !publicUrl)
    throw new UserError('teams-missing', 'Set TEAMS_APP_ID and PUBLIC_URL first; README.md, “Set up Teams”, says how.');
  const host = new URL(publicUrl).host;
  const template = await readFile(new URL('manifest.json', folder), 'utf8');
  const manifest = template.replaceAll('{{TEAMS_APP_ID}}', teams.appId).replaceAll('{{PUBLIC_HOST}}', host);
  const files: Record<string, Uint8Array> = { 'manifest.json': strToU8(manifest) };
  for (const icon of icons) files[icon] = new Uint8Array(await readFile(new URL(icon, folder)));
  const zip = zipSync(files, { level: 9 });
  await writeFile(file, zip);
  return { file, bytes: zip.length, app: teams.appId, host };
}
