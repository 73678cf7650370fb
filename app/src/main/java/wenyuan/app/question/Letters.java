package wenyuan.app.question;

/// Compares words of Latin letters.
final class Letters {
    private Letters() {}

    static boolean areLatin(String word) {
        return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /// Whether two words that begin alike become the same by one change: another letter, one more or less, or two
    /// neighbours changed about.
    static boolean differInOne(String one, String other) {
        if (one.equals(other) || one.isEmpty() || other.isEmpty() || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        int shorter = Math.min(one.length(), other.length());
        int same = 0;
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return switch (one.length() - other.length()) {
            case 0 -> rest(one, same + 1).equals(rest(other, same + 1)) || changedAbout(one, other, same);
            case 1 -> rest(one, same + 1).equals(rest(other, same));
            case -1 -> rest(one, same).equals(rest(other, same + 1));
            default -> false;
        };
    }

    private static boolean changedAbout(String one, String other, int at) {
        return at + 1 < one.length() && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && rest(one, at + 2).equals(rest(other, at + 2));
    }

    private static String rest(String word, int from) {
        return word.substring(from);
    }
}
