package wenyuan.app.settings;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// Which parts of the program are switched off by name, so that what each of them is worth can be measured.
public record Features(Set<String> off) {
    /// Everything is on.
    public static final Features ALL = new Features(Set.of());

    public Features {
        off = Set.copyOf(off);
    }

    /// Everything but the named ones.
    ///
    /// @param names separated by commas; blank for none
    public static Features without(String names) {
        return new Features(Arrays.stream(names.split(",")).map(String::strip).filter(name -> !name.isEmpty())
                .collect(Collectors.toSet()));
    }

    /// Whether a part is on.
    public boolean has(String name) {
        return !off.contains(name);
    }
}
