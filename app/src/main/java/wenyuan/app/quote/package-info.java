/// Answers by quoting: [QuotingModel] has the reader read windows of the hits ([WindowReader]), takes the sentences that
/// hold the best spans ([SentenceSelector]), and refuses where none answers ([Quoter]).
@NullMarked
package wenyuan.app.quote;

import org.jspecify.annotations.NullMarked;
