import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer';
import {
  type HandledJob,
  InputError,
  inputOf,
  type JobHandler,
  type JobOutcome,
  textInput,
} from './job-handler.ts';

export interface MailSettings {
  /** `smtp://user:password@host:port`, or `smtps://…`. */
  url: string;
  /** Address in From of every message. */
  from: string;
}

const URL_VARIABLE = 'YICHUANG_SMTP_URL';
const FROM_VARIABLE = 'YICHUANG_MAIL_FROM';
const TIMEOUT_MS = 10_000;
const MOST_RECIPIENTS = 100;
const ADDRESS = /^[^\s@<>()[\],;:"\\]{1,64}@[^\s@<>()[\],;:"\\]{1,255}$/;

/** The environment's mail settings; undefined where there are none. */
export function mailSettings(environment: NodeJS.ProcessEnv): MailSettings | undefined {
  const { [URL_VARIABLE]: url, [FROM_VARIABLE]: from } = environment;
  return url === undefined || from === undefined ? undefined : { url, from };
}

/**
 * Job type `email`: sends a message by SMTP. Its Message-ID is the job's key, so that a mail server can
 * tell a message that is sent again after a crash.
 */
export class EmailHandler implements JobHandler {
  readonly type = 'email';
  private readonly from: string | undefined;
  private readonly transport: Transporter | undefined;

  constructor(settings: MailSettings | undefined) {
    if (settings === undefined) return;
    this.from = settings.from;
    this.transport = createTransport(settings.url, {
      // What stands in a message is never an order to read a file or an address.
      disableFileAccess: true,
      disableUrlAccess: true,
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
    } as SendMailOptions);
  }

  async handle(job: HandledJob): Promise<JobOutcome> {
    const { transport, from } = this;
    if (transport === undefined || from === undefined) {
      const message = `Expected ${URL_VARIABLE} and ${FROM_VARIABLE} to be set but they are not: no mail is sent`;
      return { kind: 'hopeless', message };
    }
    try {
      const { messageId } = await transport.sendMail({ ...messageOf(job), from });
      return { kind: 'completed', variables: { email: { messageId } } };
    } catch (error) {
      return failureOf(error as Error & { responseCode?: number });
    }
  }
}

function messageOf(job: HandledJob): SendMailOptions {
  const [text, html] = [textInput(job, 'text'), textInput(job, 'html')];
  if (text === undefined && html === undefined) {
    throw new InputError('Expected an input text or html but there is neither');
  }
  return {
    to: addressesOf(job, 'to'),
    subject: subjectOf(job),
    messageId: `<${job.key}@yichuang>`,
    ...(text !== undefined && { text }),
    ...(html !== undefined && { html }),
  };
}

/** Bare addresses only: whoever fills in a form adds no recipients and no headers. */
function addressesOf(job: HandledJob, name: string): string[] {
  const value = inputOf(job, name);
  const list: unknown[] = Array.isArray(value) ? value : [value];
  if (list.length === 0 || list.length > MOST_RECIPIENTS) {
    throw new InputError(
      `Expected 1 to ${String(MOST_RECIPIENTS)} recipients in the input ${name} but there are ${String(list.length)}`,
    );
  }
  return list.map((address) => {
    if (typeof address === 'string' && ADDRESS.test(address)) return address;
    throw new InputError(`Expected the input ${name} to hold mail addresses but it does not`);
  });
}

function subjectOf(job: HandledJob): string {
  const subject = textInput(job, 'subject');
  if (subject === undefined) throw new InputError('Expected an input subject but there is none');
  if (!/[\u0000-\u001f\u007f]/.test(subject)) return subject;
  throw new InputError('Expected the input subject to be one line but it is not');
}

function failureOf(error: Error & { responseCode?: number }): JobOutcome {
  if (error instanceof InputError) return { kind: 'hopeless', message: error.message };
  const { responseCode } = error;
  if (responseCode === undefined || responseCode < 500) {
    const reason = responseCode ?? (error as NodeJS.ErrnoException).code ?? 'there was no answer';
    return {
      kind: 'failed',
      message: `Expected the mail server to accept it, but ${String(reason)}`,
    };
  }
  const message = `Expected the mail server to accept it but it answered ${String(responseCode)}`;
  return { kind: 'refused', message, variables: {} };
}
