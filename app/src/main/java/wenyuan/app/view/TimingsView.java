package wenyuan.app.view;

import wenyuan.app.answer.Timings;

/// Milliseconds that each stage took, to the microsecond.
public record TimingsView(double interpret, double embed, double retrieve, double generate, double verify,
        double total) {

    static TimingsView of(Timings timings) {
        return new TimingsView(micros(timings.interpret()), micros(timings.embed()),
                micros(timings.retrieve()),
                micros(timings.generate()), micros(timings.verify()), micros(timings.total()));
    }

    static double micros(double millis) {
        return Math.round(millis * 1000) / 1000.0;
    }
}
