import { z } from 'zod';

/** As it is written in a browser's address: lower case, without a port. */
const host = z
  .string()
  .max(253)
  .regex(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/, 'Expected a host name such as centre.example.cn');

export const newCentre = z
  .strictObject({
    centreId: z
      .string()
      .regex(/^[a-z][a-z0-9-]{1,39}$/, 'Expected 2 to 40 small letters, digits and -')
      .meta({ description: 'Short and lasting; part of every record of the centre' }),
    name: z.string().trim().min(1).max(100),
    hosts: z.array(host).min(1).max(20).meta({
      description: 'Host names under which the people of this centre sign in',
    }),
  })
  .meta({ id: 'NewCentre' });

const centre = z
  .strictObject({
    centreId: z.string(),
    name: z.string(),
    hosts: z.array(z.string()),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Centre' });

export const centres = z.strictObject({ items: z.array(centre) }).meta({ id: 'Centres' });

export const createdCentre = z
  .strictObject({
    centreId: z.string(),
    name: z.string(),
    hosts: z.array(z.string()),
    administrator: z.strictObject({
      username: z.string(),
      password: z.string().meta({ description: 'Shown this once' }),
    }),
  })
  .meta({ id: 'CreatedCentre' });

export type NewCentre = z.output<typeof newCentre>;
export type Centre = z.output<typeof centre>;
export type CreatedCentre = z.output<typeof createdCentre>;
