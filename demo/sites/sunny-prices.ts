import { html, type Html } from '../../shared/markup/html.ts';

const PRICES = [
  ['Check-up', '$60'],
  ['Check-up, child under twelve', '$35'],
  ['Professional cleaning', '$95'],
  ['White filling', 'from $140'],
  ['Crown', 'from $980'],
  ['Whitening, both rows', '$290'],
  ['Visit cancelled less than a day before', '$40'],
];

export function pricesTable(): Html {
  return html` <table>
    <thead>
      <tr>
        <th scope="col">Treatment</th>
        <th scope="col">Price</th>
      </tr>
    </thead>
    <tbody>
      ${PRICES.map(
        ([name, price]) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td>${price}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
