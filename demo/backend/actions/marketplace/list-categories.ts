import { requests } from '../../../../shared/contract/requests.ts';
import { listCategories } from '../../marketplace/categories.ts';
import { action } from '../action.ts';

/** `marketplace/categories`: those that have listings. */
export const listCategoriesAction = action({
  access: 'public-read',
  data: requests['marketplace/categories'],
  async handle(_data, _caller, { db }) {
    const categories = await listCategories(db);
    return { categories, count: categories.length };
  },
});
