import { expect, test } from 'vitest';
import { EVERYTHING } from '../../../../pages/marketplace/browse.ts';
import { createMarketAddress } from '../../../../pages/marketplace/market-address.ts';

const HEALTH = { ...EVERYTHING, category: 'Health', page: 2 };

test('a page that was prerendered shows what it was made of, and a query wins over it', () => {
  const location = { pathname: '/browse/health-2', search: '' };
  const address = createMarketAddress(location, HEALTH);
  expect(address.read()).toEqual(HEALTH);

  location.search = '?search=dentist';
  expect(address.read()).toEqual({ ...EVERYTHING, search: 'dentist' });
});

test('from there the visitor goes on in the marketplace, and back', () => {
  const location = { pathname: '/genies/browse/health-2', search: '' };
  const address = createMarketAddress(location, HEALTH);
  expect(address.write({ ...HEALTH, page: 3 })).toBe('/genies/marketplace?category=Health&page=3');

  location.pathname = '/genies/marketplace';
  expect(address.read()).toEqual(EVERYTHING);
  location.pathname = '/genies/browse/health-2';
  expect(address.read()).toEqual(HEALTH);
});

test('without one, the address alone says it', () => {
  const address = createMarketAddress({ pathname: '/marketplace/', search: '?page=3' });

  expect(address.read()).toEqual({ ...EVERYTHING, page: 3 });
  expect(address.write(EVERYTHING)).toBe('/marketplace/');
});
