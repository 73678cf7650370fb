package wenyuan.app.model;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The provinces, cities, districts, counties and towns that a text names in full.
final class Region {
    /// Characters that make the word a kind of area: 园区, 城市, 示范区.
    private static final String KIND = "产业园集聚示范核心商务专地社小开发自贸新特街城科技上超都股夜每全本各两该门游个";
    private static final Pattern NAME = Pattern.compile(
            "(?:(?<![\\u4e00-\\u9fff])|(?<=[在从到于的和与及省市]))" + "[\\u4e00-\\u9fff&&[^" + KIND + "]]{2}[省市区县镇]");

    private Region() {}

    static Set<String> in(String folded) {
        Set<String> names = new LinkedHashSet<>();
        NAME.matcher(folded).results().map(MatchResult::group).forEach(names::add);
        return names;
    }

    /// The regions of a question that a text is not about: it does not name them, but others of their kind.
    static Set<String> missing(String question, String text) {
        Set<String> told = in(text);
        Set<String> missing = new LinkedHashSet<>();
        in(question).stream().filter(region -> !text.contains(bare(region))
                && told.stream().anyMatch(other -> kind(other).equals(kind(region)))).forEach(missing::add);
        return missing;
    }

    private static String bare(String region) {
        return region.substring(0, region.length() - 1);
    }

    private static String kind(String region) {
        return region.substring(region.length() - 1);
    }
}
