package wenyuan.indexer.article;

import java.time.LocalDate;
import java.util.Optional;

/// What names an article, without its text: enough to list it, to filter it and to cite it.
///
/// @param id stable over runs and machines: source file's stem, `/`, native id or ordinal
/// @param revision hash of title and canonical text; a citation names the revision it was made against
/// @param outlet who published it; empty where the source does not say
/// @param published publishing date; empty where the source does not say
/// @param url address of the original; empty where the source gives none
public record ArticleHead(String id, String revision, String title, String outlet,
        Optional<LocalDate> published,
        String url, Kind kind) {}
