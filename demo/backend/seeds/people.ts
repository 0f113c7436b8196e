/** Who owns what in the demo, and who may do everything. */
export const OWNER = {
  id: '5a1d0c1e-0001-4a6b-9c01-000000000001',
  email: 'owner@sunny-group.example',
  full_name: 'Robin Sunny',
  role: 'standard_user',
};
export const ADMIN = {
  id: '5a1d0c1e-0001-4a6b-9c01-000000000002',
  email: 'admin@genie.example',
  full_name: 'Alex Admin',
  role: 'internal_admin',
};
/** Owns the made-up listings, so that a later start knows which ones to replace. */
export const CATALOGUE_OWNER = {
  id: '5a1d0c1e-0001-4a6b-9c01-000000000003',
  email: 'catalogue@genie.example',
  full_name: 'Catalogue',
  role: 'standard_user',
};
/** Was let in to the private Genie by name: opens it signed in, without a link. */
export const MEMBER = {
  id: '5a1d0c1e-0001-4a6b-9c01-000000000004',
  email: 'member@example.com',
  full_name: 'Mika Member',
  role: 'consumer',
};
