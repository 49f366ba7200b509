// The Teams bot's part of the environment: who it is at Microsoft, or at a stand-in on this machine.
import { z } from 'zod';

const optional = z
  .string()
  .trim()
  .optional()
  .transform((value) => value || undefined);
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;
const address = optional.refine((value) => value === undefined || URL.canParse(value), { message: 'must be a URL' });

/** `Microsoft…` are the names that the Bot Framework's own samples use. */
export const TeamsEnvironment = {
  TEAMS_APP_ID: optional,
  TEAMS_APP_PASSWORD: optional,
  TEAMS_TENANT_ID: optional,
  TEAMS_OPENID_METADATA: address,
  TEAMS_STATIC_TOKEN: optional,
  MicrosoftAppId: optional,
  MicrosoftAppPassword: optional,
  MicrosoftAppTenantId: optional,
  MicrosoftAppType: optional.refine((value) => value === undefined || typeOf(value) !== undefined, {
    message: 'must be SingleTenant, MultiTenant or UserAssignedMSI',
  }),
};
type Environment = z.infer<z.ZodObject<typeof TeamsEnvironment>>;
type Public = { PUBLIC_URL?: string | undefined };

const TYPES = ['SingleTenant', 'MultiTenant', 'UserAssignedMSI'] as const;
type AppType = (typeof TYPES)[number];
const typeOf = (named: string) => TYPES.find((type) => type.toLowerCase() === named.toLowerCase());

export type TeamsConfig = {
  appId: string;
  password: string | undefined;
  tenantId: string | undefined;
  type: AppType;
  openIdMetadata: string | undefined;
  staticToken: string | undefined;
};

/** Undefined when Teams isn't configured. */
export function teamsOf(e: Environment): TeamsConfig | undefined {
  const { app, password, tenant } = namesOf(e);
  if (app === undefined) return undefined;
  const [openIdMetadata, staticToken] = [e.TEAMS_OPENID_METADATA, e.TEAMS_STATIC_TOKEN];
  return { appId: app, password, tenantId: tenant, type: kindOf(e), openIdMetadata, staticToken };
}

const namesOf = (e: Environment) => ({
  app: e.TEAMS_APP_ID ?? e.MicrosoftAppId,
  password: e.TEAMS_APP_PASSWORD ?? e.MicrosoftAppPassword,
  tenant: e.TEAMS_TENANT_ID ?? e.MicrosoftAppTenantId,
});

/** As named, else by what is there: a tenant and a password, a password alone, or a tenant alone. */
function kindOf(e: Environment): AppType {
  const named = e.MicrosoftAppType && typeOf(e.MicrosoftAppType);
  if (named) return named;
  const { password, tenant } = namesOf(e);
  if (password !== undefined || e.TEAMS_STATIC_TOKEN !== undefined) return tenant ? 'SingleTenant' : 'MultiTenant';
  return 'UserAssignedMSI';
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/u;
const staysHere = (url: string) => loopback.test(new URL(url).hostname);
const isSet = (e: Environment) => Object.keys(TeamsEnvironment).some((name) => e[name as keyof Environment]);

/** What doesn't fit together, each with its mend. */
export function teamsProblems(e: Environment & Public): string[] {
  if (!isSet(e)) return [];
  const { app } = namesOf(e);
  return [
    ...(app
      ? []
      : ['TEAMS_APP_ID is missing: it is the Application (client) ID of the bot’s app registration in Entra.']),
    ...(isStandIn(e) ? [] : idProblems(e)),
    ...(app ? secretProblems(e) : []),
    ...standInProblems(e),
    ...(app && !e.PUBLIC_URL && !isStandIn(e)
      ? [
          'PUBLIC_URL is missing: Teams’ requests need the address that people reach, for example https://hiring.example.com.',
        ]
      : []),
  ];
}

/** A stand-in may call them what it likes. */
function idProblems(e: Environment): string[] {
  const { app, tenant } = namesOf(e);
  const isWrong = (id: string | undefined) => id !== undefined && !uuid.test(id);
  return [
    ...(isWrong(app)
      ? ['TEAMS_APP_ID must be the Application (client) ID of the bot’s app registration, a UUID.']
      : []),
    ...(isWrong(tenant) ? ['TEAMS_TENANT_ID must be the Directory (tenant) ID of your organisation, a UUID.'] : []),
  ];
}

const isStandIn = (e: Environment) => e.TEAMS_OPENID_METADATA !== undefined || e.TEAMS_STATIC_TOKEN !== undefined;

function secretProblems(e: Environment): string[] {
  const { password, tenant } = namesOf(e);
  const type = kindOf(e);
  if (type === 'UserAssignedMSI') return identityProblems({ password, tenant }, e.MicrosoftAppType !== undefined);
  return [
    ...(password === undefined && e.TEAMS_STATIC_TOKEN === undefined
      ? ['TEAMS_APP_PASSWORD is missing: make one under “Certificates & secrets” of the app registration.']
      : []),
    ...(type === 'SingleTenant' && tenant === undefined
      ? ['TEAMS_TENANT_ID is missing: a bot of one tenant needs the Directory (tenant) ID.']
      : []),
  ];
}

function identityProblems(
  { password, tenant }: Record<'password' | 'tenant', string | undefined>,
  isNamed: boolean,
): string[] {
  if (password !== undefined)
    return ['TEAMS_APP_PASSWORD must not be set for a managed identity (MicrosoftAppType). Take it away.'];
  if (tenant !== undefined) return [];
  if (isNamed) return ['TEAMS_TENANT_ID is missing: a managed identity needs the Directory (tenant) ID.'];
  return [
    'TEAMS_APP_PASSWORD is missing: make one under “Certificates & secrets” of the app registration. With a managed identity set TEAMS_TENANT_ID instead.',
  ];
}

/** A stand-in's key address and token are for this machine alone: elsewhere they would let anybody in, or be given away. */
function standInProblems(e: Environment & Public): string[] {
  const problems: string[] = [];
  const { TEAMS_OPENID_METADATA: metadata, TEAMS_STATIC_TOKEN: token, PUBLIC_URL: address } = e;
  if (metadata && !staysHere(metadata))
    problems.push('TEAMS_OPENID_METADATA is for a stand-in on this machine: it must begin with http://127.0.0.1.');
  if (address === undefined || staysHere(address)) return problems;
  if (metadata)
    problems.push('TEAMS_OPENID_METADATA is refused with a PUBLIC_URL beyond this machine. Take one of them away.');
  if (token)
    problems.push('TEAMS_STATIC_TOKEN is refused with a PUBLIC_URL beyond this machine. Take one of them away.');
  return problems;
}
