// The one file that sees botbuilder: it takes requests apart and gets the bearer for the answers.
import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type Response as BotResponse,
} from 'botbuilder';
import type { Request, Response } from 'express';
import type { TeamsIdentity } from './parts.ts';

/** What an invoke is answered with. */
export type Answered = { status: number; body?: object };
type CredentialsFactory = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]>;
type Handle = (activity: unknown) => Promise<Answered | undefined>;
export type Adapter = { receive(request: Request, response: Response, handle: Handle): Promise<void> };

const SCOPE = 'https://api.botframework.com';
export const ISSUER = 'https://api.botframework.com';
const LOGIN = 'https://login.microsoftonline.com/botframework.com';

export function botAdapter(identity: TeamsIdentity): Adapter {
  const adapter = new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication(settingsOf(identity), credentialsFactory(identity)),
  );
  return {
    receive: (request, response, handle) =>
      adapter.process(request, response as unknown as BotResponse, async (context) => {
        const answered = await handle(context.activity);
        if (answered) await context.sendActivity({ type: 'invokeResponse', value: answered });
      }),
  };
}

/** The bearer of the requests to service URLs, fresh or from the library's cache. */
export function bearerOf(identity: TeamsIdentity): () => Promise<string> {
  const { appId, staticToken } = identity;
  if (staticToken !== undefined) return async () => staticToken;
  const factory = credentialsFactory(identity);
  return async () => {
    const credentials = await factory.createCredentials(appId, SCOPE, LOGIN, true);
    return (credentials as unknown as { getToken(): Promise<string> }).getToken();
  };
}

/** With a metadata address of our own every other address must be named too. */
function settingsOf({ appId, tenantId, type, openIdMetadata }: TeamsIdentity) {
  const tenant = tenantId === undefined ? {} : { MicrosoftAppTenantId: tenantId };
  const identity = { MicrosoftAppId: appId, MicrosoftAppType: type, ...tenant };
  if (openIdMetadata === undefined) return identity;
  return {
    ...identity,
    ValidateAuthority: true,
    ToChannelFromBotLoginUrl: LOGIN,
    ToChannelFromBotOAuthScope: SCOPE,
    ToBotFromChannelTokenIssuer: ISSUER,
    OAuthUrl: 'https://api.botframework.com',
    ToBotFromChannelOpenIdMetadataUrl: openIdMetadata,
    ToBotFromEmulatorOpenIdMetadataUrl: openIdMetadata,
    CallerId: 'urn:botframework:azure',
  };
}

function credentialsFactory(identity: TeamsIdentity): CredentialsFactory {
  const { appId, password, tenantId, type, staticToken } = identity;
  // The library reads an empty app id as "no authentication at all".
  if (appId === '') throw new Error('A Teams bot without an app id would let anybody in.');
  if (staticToken !== undefined) return staticFactory(appId, staticToken);
  return new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: appId,
    MicrosoftAppType: type,
    ...(password === undefined ? {} : { MicrosoftAppPassword: password }),
    ...(tenantId === undefined ? {} : { MicrosoftAppTenantId: tenantId }),
  });
}

function staticFactory(appId: string, token: string): CredentialsFactory {
  return {
    isValidAppId: async (id) => id === appId,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => ({
      signRequest: async (request) => {
        request.headers.set('authorization', `Bearer ${token}`);
        return request;
      },
    }),
  };
}
