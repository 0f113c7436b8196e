import { html, type Html } from '../../shared/markup/html.ts';
import { embedTag } from './embed-tag.ts';
import type { SitePage } from './site-page.ts';

/** `/rihla`: a travel agency in Arabic, from right to left. */
export const rihlaPage: SitePage = {
  title: 'رحلة · أسفار على مهل',
  theme: 'rihla',
  lang: 'ar',
  body: () =>
    html` <header class="top">
        <a class="logo" href="/rihla"><img src="/assets/rihla.svg" alt="" width="34" height="34" /> رحلة</a>
        <nav class="menu" aria-label="القائمة الرئيسية">
          <a href="#trips">الرحلات</a><a href="#how">كيف نعمل</a>
        </nav>
        <a class="call" href="mailto:salam@rihla.example">راسلنا</a>
      </header>
      <main>
        <section class="hero">
          <div>
            <p class="kicker">وكالة سفر صغيرة</p>
            <h1>سافر على مهل، واترك التفاصيل لنا.</h1>
            <p class="lead">
              رحلات لمجموعات لا تزيد على ثمانية أشخاص، مع مرشدين من أهل المكان وأسعار واضحة من البداية.
            </p>
            <p class="actions"><a class="button" href="#trips">تصفّح الرحلات</a></p>
          </div>
          <img class="hero-art" src="/assets/rihla-hero.svg" alt="" width="480" height="360" />
        </section>
        ${trips()}
        <section id="how" class="block">
          <h2>كيف نعمل</h2>
          <p class="lead">
            اسأل المساعد الصوتي في زاوية الصفحة عن الأسعار والمواعيد والتأشيرات، فهو يعرف كل رحلاتنا ويجيبك في
            أي وقت.
          </p>
        </section>
      </main>
      <footer class="foot">
        <p><strong>رحلة</strong><br />شارع البستان ١٤، عمّان</p>
      </footer>`,
  embed: (context) => embedTag(context, { 'data-genie': 'rihla' }),
};

function trips(): Html {
  const cards = [
    ['البتراء ووادي رم', 'ثلاثة أيام بين الصخر الوردي والرمل، وليلة في مخيم تحت النجوم. كل يوم خميس.'],
    ['إسطنبول بلا عجلة', 'خمسة أيام بين البوسفور والسوق المسقوف ومقاهي الضفّتين.'],
    ['التأشيرات علينا', 'نقدّم الطلب نيابة عنك، وتأشيرة تركيا الإلكترونية تصدر خلال يومين.'],
  ];
  return html` <section id="trips" class="block">
    <h2>رحلات هذا الموسم</h2>
    <ul class="cards">
      ${cards.map(
        ([title, text]) =>
          html`<li>
            <h3>${title}</h3>
            <p>${text}</p>
          </li>`,
      )}
    </ul>
  </section>`;
}
