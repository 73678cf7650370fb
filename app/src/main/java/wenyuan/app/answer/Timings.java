package wenyuan.app.answer;

/// How long each stage took, in milliseconds.
public record Timings(double interpret, double embed, double retrieve, double generate, double verify,
        double total) {}
