package cn.xianchi.ingest;

/** The files of {@code data/} cannot be loaded; the message says file, line, column and reason of each fault. */
public class DataRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DataRefused(String message) {
        super(message);
    }
}
