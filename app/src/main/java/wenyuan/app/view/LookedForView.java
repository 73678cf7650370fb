package wenyuan.app.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import wenyuan.app.retrieve.Hit;
import wenyuan.app.retrieve.Retrieval;
import wenyuan.indexer.index.Filter;

/// What a search was told besides words.
///
/// @param filter what every hit passes
/// @param preferred what a hit gains by passing: the days that are named
/// @param parts the questions that the question contains, each with the ranks of the hits that it found, best first
public record LookedForView(FilterView filter, List<FilterView> preferred, List<PartView> parts) {

    static LookedForView of(Retrieval retrieval) {
        return new LookedForView(FilterView.of(retrieval.question().filter()),
                retrieval.question().answerable().days().stream().map(FilterView::of).toList(),
                retrieval.parts().stream()
                        .map(part -> new PartView(part.text(), part.hits().stream().map(Hit::rank).toList()))
                        .toList());
    }

    record PartView(String text, List<Integer> ranks) {}

    record FilterView(Optional<LocalDate> from, Optional<LocalDate> to, List<String> outlets,
            List<String> articleIds, List<String> columns) {
        static FilterView of(Filter filter) {
            return new FilterView(filter.from(), filter.to(), filter.outlets(), filter.articleIds(),
                    filter.columns());
        }
    }
}
