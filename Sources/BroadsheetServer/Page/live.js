// The script that keeps an open page up to date is written here.
