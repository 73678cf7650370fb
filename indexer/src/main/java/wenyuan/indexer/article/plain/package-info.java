/// Plain text, a file an article ([PlainTextReader]), and records of labelled lines, many a file ([RecordReader]).
@NullMarked
package wenyuan.indexer.article.plain;

import org.jspecify.annotations.NullMarked;
