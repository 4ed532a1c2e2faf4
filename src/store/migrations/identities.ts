/** Version 3: who decided on an identity. */
export const identities = `
alter table identities add column by text not null default 'machine';
`
