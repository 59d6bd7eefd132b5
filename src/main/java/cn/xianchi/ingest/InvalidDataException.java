package cn.xianchi.ingest;

/** The files of {@code data/} cannot be loaded; the message names file, line, column and reason of each fault. */
public class InvalidDataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidDataException(String message) {
        super(message);
    }
}
