import type { GenieSeed } from '../genie-seed.ts';

export const rihla: GenieSeed = {
  id: '5a1d0c1e-1003-4a6b-9c01-000000000003',
  url_name: 'rihla',
  name: 'رحلة للسفر والسياحة',
  description: 'مساعد وكالة رحلة: برامج الرحلات والأسعار والتأشيرات وشروط الحجز والإلغاء.',
  category: 'Travel',
  is_active: true,
  is_public: true,
  is_marketplace_genie: false,
  is_demo_genie: false,
  popularity: { rating: 4.8, view_count: 990, clone_count: 12, views: 80 },
  branding: {
    primary_color: '#8a4b08',
    button_color: '#8a4b08',
    background_color: '#fdf8f1',
    text_color: '#33210d',
  },
  language: 'ar',
  languages: ['ar', 'en'],
  first_message: 'أهلًا بك في وكالة رحلة! اسألني عن الرحلات والأسعار والتأشيرات.',
  starter_questions: ['ما هي مواعيد العمل؟', 'كم سعر رحلة البتراء؟', 'هل أحتاج إلى تأشيرة؟'],
  system_prompt: 'أنت موظف استقبال في وكالة رحلة. أجب بالعربية الفصحى السهلة وباختصار.',
  welcome_message: 'إلى أين تريد السفر؟ اسألني بصوتك أو بالكتابة.',
  info_links: [
    { label: 'احجز رحلتك', url: 'https://rihla.example/ar/book' },
    { label: 'اتصل بنا', url: 'tel:+96265550120' },
    { label: 'راسلنا', url: 'mailto:salam@rihla.example' },
  ],
  qr_codes: [{ id: '5a1d0c1e-2003-4a6b-9c01-000000000001', name: 'واجهة المكتب' }],
  documents: [
    {
      title: 'مواعيد العمل',
      content:
        'مكتبنا مفتوح من الأحد إلى الخميس من التاسعة صباحًا حتى السادسة مساءً، ويوم السبت من العاشرة حتى الثانية ظهرًا. المكتب مغلق يوم الجمعة.',
    },
    {
      title: 'رحلة البتراء ووادي رم',
      content:
        'رحلة البتراء ووادي رم تستغرق ثلاثة أيام وليلتين. تشمل النقل والفندق والإفطار ودليلًا سياحيًا وليلة في مخيم في الصحراء. تنطلق الرحلة من عمّان كل يوم خميس.',
    },
    {
      title: 'رحلة إسطنبول',
      content:
        'رحلة إسطنبول مدتها خمسة أيام وتشمل تذاكر الطيران والفندق وجولة في البوسفور وزيارة آيا صوفيا والسوق المسقوف. تنطلق مرتين في الشهر.',
    },
    {
      title: 'الأسعار',
      content:
        'سعر رحلة البتراء ووادي رم مئة وثمانون دينارًا للشخص، وسعر رحلة إسطنبول أربعمئة وعشرون دينارًا للشخص. للأطفال دون الثانية عشرة خصم ثلاثين بالمئة.',
    },
    {
      title: 'التأشيرات',
      content:
        'نقدّم طلب التأشيرة نيابة عنك خلال سبعة أيام عمل. تحتاج إلى جواز سفر صالح لستة أشهر وصورتين شخصيتين. تأشيرة تركيا الإلكترونية تصدر خلال يومين.',
    },
    {
      title: 'الدفع',
      content:
        'يمكنك الدفع نقدًا أو بالبطاقة أو بتحويل بنكي. يُثبَّت الحجز بعربون قدره ثلاثون بالمئة، ويُدفع الباقي قبل السفر بأسبوع.',
    },
    {
      title: 'الإلغاء وتغيير الموعد',
      content:
        'الإلغاء مجاني حتى أسبوعين قبل السفر. بعد ذلك نخصم نصف الثمن، وفي آخر ثلاثة أيام لا يُعاد المبلغ. يمكن تغيير موعد السفر مرة واحدة دون رسوم.',
    },
    {
      title: 'الأمتعة والتأمين',
      content:
        'تشمل تذكرة الطيران حقيبة وزنها ثلاثة وعشرون كيلوغرامًا وحقيبة يد. التأمين الصحي للسفر مشمول في كل رحلاتنا خارج البلاد.',
    },
    {
      title: 'Opening hours',
      content:
        'Our office is open from Sunday to Thursday, nine in the morning to six in the evening, and on Saturday from ten to two. On Friday we are closed.',
    },
    {
      title: 'Petra and Wadi Rum',
      content:
        'The tour to Petra and Wadi Rum takes three days and two nights and costs 180 dinars for each traveller. It leaves Amman every Thursday.',
    },
  ],
};
