/// How the same thing is written in several ways: variants of characters ([Folding]), numbers in digits and in Han
/// numerals ([Quantity]), and where one word ends and the next begins ([Words]).
@NullMarked
package wenyuan.indexer.text;

import org.jspecify.annotations.NullMarked;
