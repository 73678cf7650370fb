/// One grammar of dates, Chinese and English, for questions and for what articles say. [wenyuan.app.text.dates.DateGrammar]
/// has the forms, [wenyuan.app.text.dates.DateRanges] reads the days that a question means, and
/// [wenyuan.app.text.dates.DateMention] the dates that a text states.
@NullMarked
package wenyuan.app.text.dates;

import org.jspecify.annotations.NullMarked;
