// The one file that sees botbuilder: it takes requests apart and gets the bearer for the answers.
import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type Response as BotResponse,
} from 'botbuilder';
import {
  AuthenticationConstants,
  ClaimsIdentity,
  type AuthenticateRequestResult,
  type ConnectorClient,
  type UserTokenClient,
} from 'botframework-connector';
import type { Request, Response } from 'express';
import { LRUCache } from 'lru-cache';
import type { TeamsIdentity } from './parts.ts';

/** Service URLs for which a client is kept: a region has one. */
const mostServices = 100;

/** What an invoke is answered with. */
export type Answered = { status: number; body?: object };
type CredentialsFactory = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]>;
type Handle = (activity: unknown) => Promise<Answered | undefined>;
export type Adapter = { receive(request: Request, response: Response, handle: Handle): Promise<void> };

const SCOPE = 'https://api.botframework.com';
const LOGIN = 'https://login.microsoftonline.com/botframework.com';

/** Takes requests that the gate has let in. */
export function botAdapter(identity: TeamsIdentity): Adapter {
  const adapter = new CloudAdapter(new PastTheGate(identity));
  return {
    receive: (request, response, handle) =>
      adapter.process(request, response as unknown as BotResponse, async (context) => {
        const answered = await handle(context.activity);
        if (answered) await context.sendActivity({ type: 'invokeResponse', value: answered });
      }),
  };
}

/** The gate has checked all that the library would check again, and what that makes for each request is made once. */
class PastTheGate extends ConfigurationBotFrameworkAuthentication {
  readonly #passed: AuthenticateRequestResult;
  #userTokens: Promise<UserTokenClient> | undefined;

  constructor(identity: TeamsIdentity) {
    super(settingsOf(identity), credentialsFactory(identity));
    const { AudienceClaim, AppIdClaim } = AuthenticationConstants;
    const claims = [AudienceClaim, AppIdClaim].map((type) => ({ type, value: identity.appId }));
    const claimsIdentity = new ClaimsIdentity(claims, true);
    const factory = this.createConnectorFactory(claimsIdentity);
    const clients = new LRUCache<string, Promise<ConnectorClient>>({
      max: mostServices,
      memoMethod: (serviceUrl) => factory.create(serviceUrl, SCOPE),
    });
    const connectorFactory = { create: (serviceUrl: string) => clients.memo(serviceUrl) };
    this.#passed = { audience: SCOPE, claimsIdentity, connectorFactory };
  }

  override async authenticateRequest(): Promise<AuthenticateRequestResult> {
    return this.#passed;
  }

  override createUserTokenClient(claims: ClaimsIdentity): Promise<UserTokenClient> {
    return (this.#userTokens ??= super.createUserTokenClient(claims));
  }
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

function settingsOf({ appId, tenantId, type }: TeamsIdentity) {
  const tenant = tenantId === undefined ? {} : { MicrosoftAppTenantId: tenantId };
  return { MicrosoftAppId: appId, MicrosoftAppType: type, ...tenant };
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
