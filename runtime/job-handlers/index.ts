/** Jobs that the server does itself. */
export { EmailHandler, mailSettings, type MailSettings } from './email-handler.ts';
export { HttpHandler } from './http-handler.ts';
export type { HandledJob, JobHandler, JobOutcome } from './job-handler.ts';
export { JobHandlerService } from './job-handler.service.ts';
