import type { PageAnswer, PageCall, PageView } from '../../../platform/http/page-route.ts';
import type { FieldError } from '../../../ui/notice.tsx';
import { localPathOr } from '../domain/local-path.ts';
import { listDemoChoices } from '../use-cases/list-demo-choices.ts';
import { type SignInRefusal, signInPerson } from '../use-cases/sign-in-person.ts';
import { signOutPerson } from '../use-cases/sign-out-person.ts';
import { SignInView } from './sign-in-view.tsx';

interface Typed {
  readonly address: string;
  /** Where to go on; '' for the person's own start. */
  readonly goOn: string;
}

/** GET /anmelden?weiter=/v/… */
export async function showSignIn(call: PageCall): Promise<PageView> {
  const goOn = localPathOr(call.query.get('weiter'), '');
  return signInPage(call, { address: '', goOn });
}

/** POST /anmelden: opens a session and goes on to a page of this program alone. */
export async function postSignIn(call: PageCall): Promise<PageAnswer> {
  const form = await call.form();
  const password = form.get('kennwort') ?? '';
  const typed = { address: form.get('adresse')?.trim() ?? '', goOn: localPathOr(form.get('weiter'), '') };
  const missing = missingFields(typed.address, password);
  if (missing.length > 0) return signInPage(call, typed, 422, missing);
  const { ip, sessionSecret: oldSecret } = call;
  const result = await signInPerson(call.services, { address: typed.address, password, ip, oldSecret });
  if (result.ok)
    return { kind: 'redirect', to: typed.goOn || result.home, session: { start: result.secret } };
  return signInPage(call, typed, result.reason === 'too-many' ? 429 : 422, [refusal(result)]);
}

/** POST /abmelden */
export async function postSignOut({ services, sessionSecret }: PageCall): Promise<PageAnswer> {
  await signOutPerson(services, sessionSecret);
  return { kind: 'redirect', to: '/', session: 'end' };
}

async function signInPage(
  { services, principal }: PageCall,
  typed: Typed,
  status: 200 | 422 | 429 = 200,
  errors: readonly FieldError[] = [],
): Promise<PageView> {
  const demo = await listDemoChoices(services);
  return {
    kind: 'page',
    status,
    title: 'Anmelden',
    body: <SignInView {...typed} errors={errors} signedInAs={principal?.address} demo={demo} />,
  };
}

function missingFields(address: string, password: string): FieldError[] {
  return [
    ...(address === ''
      ? [{ field: 'adresse', label: 'E-Mail-Adresse', message: 'Geben Sie Ihre E-Mail-Adresse ein.' }]
      : []),
    ...(password === ''
      ? [{ field: 'kennwort', label: 'Kennwort', message: 'Geben Sie Ihr Kennwort ein.' }]
      : []),
  ];
}

/** Says the same for an unknown address and a wrong password: who has an account is nobody's business. */
function refusal(result: SignInRefusal): FieldError {
  const message =
    result.reason === 'too-many'
      ? `Zu viele Versuche. Warten Sie ${minutes(result.waitMinutes)} und versuchen Sie es dann noch einmal.`
      : 'Adresse oder Kennwort stimmen nicht. Prüfen Sie beide, auch Groß- und Kleinschreibung des Kennworts.';
  return { field: 'adresse', label: 'Anmeldung', message };
}

const minutes = (count: number): string => (count === 1 ? 'eine Minute' : `${count} Minuten`);
